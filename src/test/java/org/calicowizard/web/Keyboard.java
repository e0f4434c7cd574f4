package org.calicowizard.web;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The only thing that some people have to use a browser with. It counts how often it is struck. */
final class Keyboard {

    private static final int PATIENCE = 60;

    private final Browser browser;
    private int strokes;

    Keyboard(Browser browser) {
        this.browser = browser;
    }

    int strokes() {
        return strokes;
    }

    void press(CharSequence key) {
        strokes++;
        new Actions(browser.driver()).sendKeys(key).perform();
    }

    void type(String text) {
        text.chars().mapToObj(Character::toString).forEach(this::press);
    }

    /** Goes on by Tab until an element is reached, which must be seen to have the focus. */
    void tabTo(String css) {
        for (int tries = 0; tries < PATIENCE && !isAt(css); tries++) {
            press(Keys.TAB);
        }
        if (!isAt(css)) {
            throw new AssertionError("The tabulator does not reach " + css + " on " + browser.path());
        }
    }

    /** Goes to a group of radio buttons and takes the choice that is that far below the one where Tab arrives. */
    void choose(String name, String value) {
        tabTo("[name='" + name + "']");
        for (int tries = 0; tries < PATIENCE && !isAt("[value='" + value + "']"); tries++) {
            press(Keys.ARROW_DOWN);
        }
        if (!browser.find("[name='%s'][value='%s']".formatted(name, value)).isSelected()) {
            press(Keys.SPACE);
        }
    }

    /** Fills the field that Tab arrives at. */
    void fill(String id, String text) {
        tabTo("[id='" + id + "']");
        type(text);
    }

    void leaveBy(String css, CharSequence key) {
        tabTo(css);
        browser.leave(() -> press(key));
    }

    private boolean isAt(String css) {
        WebElement focused = browser.driver().switchTo().activeElement();
        return browser.driver().findElements(By.cssSelector(css)).contains(focused);
    }
}
