/** One answerer per kind of question: asks the domain, and hands back a reply. Knows nothing of Alexa. */
package dev.cloudguide.answer;
