/** Session attributes to conversation and back. */
package dev.cloudguide.alexa.interceptor;
