package org.calicowizard.web;

import java.util.List;

/**
 * Files that are needed at the same time.
 *
 * @param name the stage's name in the messages
 * @param products the files
 */
record ProductStage(String name, List<Product> products) {

    ProductStage {
        products = List.copyOf(products);
    }
}
