package org.calicowizard.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import javax.xml.xpath.XPathNodes;
import org.w3c.dom.Node;
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
        return poms(path).get(0);
    }

    /** All that pom.xml says at a path. */
    static List<String> poms(String path) {
        try {
            var pom = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse("pom.xml");
            var nodes = XPathFactory.newInstance().newXPath().evaluateExpression(path, pom, XPathNodes.class);
            return StreamSupport.stream(nodes.spliterator(), false)
                    .map(Node::getTextContent)
                    .toList();
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
