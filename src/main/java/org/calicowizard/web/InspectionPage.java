package org.calicowizard.web;

import java.util.List;
import org.calicowizard.inspection.InspectedManifest;

/**
 * The page that shows what a manifest is, before anything is made of its answers.
 *
 * @param back the link to the page before
 * @param manifest what it is
 * @param findings what is wrong with it or worth knowing, errors first
 * @param next the link to the page that shows its answers; empty where it has none, or more than a link can carry
 */
record InspectionPage(String back, InspectedManifest manifest, List<FindingView> findings, String next) {}
