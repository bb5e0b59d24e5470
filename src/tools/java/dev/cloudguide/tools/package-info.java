/** Programs for developers; never in the Lambda jar, and nobody imports them. */
package dev.cloudguide.tools;
