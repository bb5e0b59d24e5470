/** What a device with a screen shows: Alexa Presentation Language. Loaded only for devices that have one. */
package dev.cloudguide.alexa.screen;
