package org.calicowizard.cli;

import org.calicowizard.artifact.Artifacts;
import org.calicowizard.artifact.Generator;
import org.calicowizard.inspection.Inspector;
import org.calicowizard.rules.RuleBook;
import tools.jackson.databind.json.JsonMapper;

/**
 * What commands are carried out with.
 *
 * @param generator makes everything that comes of answers
 * @param artifacts what can be made
 * @param inspector looks at manifests
 * @param book the rules' facts
 * @param mapper writes JSON as the API does
 */
public record Parts(Generator generator, Artifacts artifacts, Inspector inspector, RuleBook book, JsonMapper mapper) {}
