package org.calicowizard.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.xml.sax.SAXException;

/** Files of the project that are not on the class path. */
final class ProjectFile {

    private ProjectFile() {}

    static String text(String name) {
        try {
            return Files.readString(Path.of(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What pom.xml says at a path, such as {@code /project/version}. */
    static String pom(String path) {
        try {
            var pom = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse("pom.xml");
            return XPathFactory.newInstance().newXPath().evaluate(path, pom);
        } catch (IOException | ParserConfigurationException | SAXException | XPathExpressionException e) {
            throw new AssertionError(e);
        }
    }

    /** The jar that Maven builds, in its folder target. */
    static String jar() {
        return pom("/project/artifactId") + "-" + pom("/project/version") + ".jar";
    }

    /** The image that the Dockerfile makes, with the version of this build. */
    static String image() {
        return pom("/project/artifactId") + ":" + pom("/project/version");
    }
}
