/** Which service for a need: facts, questions, rules, recommendations, and opinions with their owners. */
package dev.cloudguide.domain.advice;
