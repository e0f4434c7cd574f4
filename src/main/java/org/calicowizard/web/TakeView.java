package org.calicowizard.web;

import java.util.List;
import org.calicowizard.artifact.ArtifactName;
import org.calicowizard.artifact.Generation;
import org.calicowizard.manifest.Origin;
import org.calicowizard.text.Sha256;
import org.calicowizard.text.ShellWord;

/**
 * How to take away what was made.
 *
 * @param stages the files, by when they are needed
 * @param manifest where to get the manifest as a file
 * @param sha256 the digest of the manifest
 * @param curl the command that gets the same manifest
 * @param check the command that compares the digest of what it got
 * @param apply the command that installs it
 * @param permalink the link that shows these answers anywhere
 * @param id the short name of these answers
 * @param print the checklist as a page that is fit to print
 */
record TakeView(
        List<ProductStage> stages,
        String manifest,
        String sha256,
        String curl,
        String check,
        String apply,
        String permalink,
        String id,
        String print) {

    static TakeView of(Generation made, List<ProductStage> stages, String site) {
        String file = ArtifactName.manifest(made);
        String sha256 = Sha256.of(made.manifest().bytes());
        return new TakeView(
                stages,
                Product.download("manifest", made.canonical().query()),
                sha256,
                "curl -fsS -o " + file + upload(made) + " "
                        + ShellWord.of(site + Product.manifest(made.canonical().query())),
                "echo '" + sha256 + "  " + file + "' | sha256sum -c -",
                "kubectl apply -f " + file,
                site + made.canonical().permalink(),
                made.canonical().id(),
                Product.print(made.canonical().query()));
    }

    private static String upload(Generation made) {
        var base = made.manifest().base();
        return base.origin() == Origin.UPLOAD ? " -F base=@" + ShellWord.of(base.file()) : "";
    }
}
