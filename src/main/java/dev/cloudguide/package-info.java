/**
 * Cloud Guide: an Alexa skill that says what things cost on AWS, and which service to use.
 *
 * <p>A question goes from {@code CloudGuideHandler} through {@code alexa} (the only package that knows the
 * Alexa SDK) to {@code answer}, which asks the {@code domain} (plain Java) and hands back a {@code conversation.Reply}.
 * {@code pricebook}, {@code knowledge} and {@code store} read the prices, the knowledge and the saved preferences.
 */
package dev.cloudguide;
