package org.calicowizard;

import java.security.SecureRandom;
import java.util.List;
import java.util.function.Supplier;
import org.calicowizard.address.AddressProposals;
import org.calicowizard.address.SpecialRanges;
import org.calicowizard.answers.AnswersReader;
import org.calicowizard.answers.BuiltinReleases;
import org.calicowizard.artifact.Artifact;
import org.calicowizard.artifact.Artifacts;
import org.calicowizard.artifact.Checklists;
import org.calicowizard.artifact.Generator;
import org.calicowizard.inspection.Inspector;
import org.calicowizard.manifest.Bases;
import org.calicowizard.official.OfficialFiles;
import org.calicowizard.plan.Planner;
import org.calicowizard.release.CalicoReleases;
import org.calicowizard.release.KubernetesReleases;
import org.calicowizard.release.ManifestDigests;
import org.calicowizard.rules.AddressPlans;
import org.calicowizard.rules.Installers;
import org.calicowizard.rules.RouterIdPreview;
import org.calicowizard.rules.RuleBook;
import org.calicowizard.rules.Rules;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** Loads the catalogues once and puts the parts together, none of which knows Spring. */
@Configuration(proxyBeanMethods = false)
@Import(ManifestConfiguration.class)
@ComponentScan(
        basePackageClasses = Artifact.class,
        resourcePattern = "**/*Artifact.class",
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Artifact.class))
class WizardConfiguration {

    @Bean
    RuleBook ruleBook() {
        return RuleBook.load();
    }

    @Bean
    AnswersReader answersReader(CalicoReleases releases) {
        return new AnswersReader(releases);
    }

    @Bean
    Bases bases(CalicoReleases releases, ManifestDigests digests, OfficialFiles official) {
        return new Bases(releases, digests, official);
    }

    @Bean
    SpecialRanges specialRanges() {
        return SpecialRanges.load();
    }

    @Bean
    KubernetesReleases kubernetesReleases() {
        return KubernetesReleases.load();
    }

    @Bean
    Installers installers() {
        return Installers.load();
    }

    @Bean
    AddressPlans addressPlans(Installers installers) {
        return new AddressPlans(installers);
    }

    @Bean
    AddressProposals addressProposals(SpecialRanges ranges) {
        return new AddressProposals(new SecureRandom(), ranges);
    }

    @Bean
    RouterIdPreview routerIdPreview(CalicoReleases releases) {
        return new RouterIdPreview(releases);
    }

    @Bean
    Checklists checklists(CalicoReleases releases, Supplier<Artifacts> laterArtifacts) {
        return new Checklists(releases, laterArtifacts);
    }

    @Bean
    Artifacts artifacts(List<Artifact> artifacts, RuleBook book) {
        return new Artifacts(artifacts, book);
    }

    /** For artifacts that are made of the others. */
    @Bean
    Supplier<Artifacts> laterArtifacts(ObjectProvider<Artifacts> artifacts) {
        return artifacts::getObject;
    }

    @Bean
    Rules rules(
            RuleBook book,
            CalicoReleases releases,
            KubernetesReleases kubernetes,
            BuiltinReleases builtin,
            SpecialRanges ranges,
            Installers installers) {
        return new Rules(book, releases, kubernetes, builtin, ranges, installers);
    }

    @Bean
    Inspector inspector(
            AnswersReader reader,
            RuleBook book,
            Rules rules,
            Bases bases,
            CalicoReleases releases,
            ManifestDigests digests) {
        return new Inspector(reader, book, rules, bases, releases, digests);
    }

    @Bean
    Generator generator(AnswersReader reader, RuleBook book, Rules rules, CalicoReleases releases, Bases bases) {
        return new Generator(reader, book, rules, bases, new Planner(releases));
    }
}
