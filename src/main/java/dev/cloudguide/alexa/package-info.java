/** The only packages that know Alexa: envelopes in and out, handlers, slots, words. */
package dev.cloudguide.alexa;
