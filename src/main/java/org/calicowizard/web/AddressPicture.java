package org.calicowizard.web;

import java.util.List;

/**
 * The picture of the address plan: for each IP family in use, its ranges on one line from low to high, and how far the
 * pool reaches. All numbers are texts in the reader's language.
 *
 * @param installer the installer, whose default ranges may be among them
 * @param families the families, IPv4 first
 */
record AddressPicture(String installer, List<FamilyPicture> families) {

    AddressPicture {
        families = List.copyOf(families);
    }

    public boolean isEmpty() {
        return families.stream().allMatch(family -> family.ranges().isEmpty());
    }
}
