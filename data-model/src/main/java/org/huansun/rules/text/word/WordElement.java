package org.huansun.rules.text.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** An element of a part, by local names: the two editions of the standard differ in their namespaces alone. */
record WordElement(Element element) {

    String name() {
        return element.getLocalName();
    }

    String text() {
        return element.getTextContent();
    }

    List<WordElement> children() {
        List<WordElement> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(new WordElement(child));
            }
        }
        return children;
    }

    List<WordElement> children(String name) {
        return children().stream().filter(child -> child.name().equals(name)).toList();
    }

    Optional<WordElement> child(String name) {
        return children(name).stream().findFirst();
    }

    boolean has(String name) {
        return child(name).isPresent();
    }

    Optional<String> attribute(String name) {
        NamedNodeMap attributes = element.getAttributes();
        for (int at = 0; at < attributes.getLength(); at++) {
            if (name.equals(attributes.item(at).getLocalName())) {
                return Optional.of(attributes.item(at).getNodeValue());
            }
        }
        return Optional.empty();
    }

    /** What the attribute {@code val} of a child says. */
    Optional<String> value(String child) {
        return child(child).flatMap(found -> found.attribute("val"));
    }

    /** The same as a number; empty where it is none. */
    Optional<Integer> number(String child) {
        return value(child).filter(text -> text.matches("-?[0-9]{1,9}")).map(Integer::valueOf);
    }
}
