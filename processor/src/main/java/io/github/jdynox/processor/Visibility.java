package io.github.jdynox.processor;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;

/** What generated code in one package can see. */
record Visibility(PackageElement from, Elements elements) {

    /** True for a member or type that code in the package can name, its enclosing types included. */
    boolean sees(Element element) {
        for (Element each = element;
                each != null && each.getKind() != ElementKind.PACKAGE;
                each = each.getEnclosingElement()) {
            if (!seesItself(each)) {
                return false;
            }
        }
        return true;
    }

    /** True for a member that code in the package can use through a type that it sees. */
    boolean seesItself(Element member) {
        if (member.getModifiers().contains(Modifier.PRIVATE)) {
            return false;
        }
        return member.getModifiers().contains(Modifier.PUBLIC)
                || elements.getPackageOf(member).equals(from);
    }

    /** True for a type that is public with all that enclose it. */
    static boolean isPublic(Element type) {
        for (Element each = type;
                each != null && each.getKind().isClass()
                        || each != null && each.getKind().isInterface();
                each = each.getEnclosingElement()) {
            if (!each.getModifiers().contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
    }
}
