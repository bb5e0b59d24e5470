/**
 * Whether to buy a commitment at all: a short interview over the reasons not to, the advice that follows, and what
 * would change it. Questions, rules and reasons are knowledge, handed in as records; opinions keep their owner.
 */
package dev.cloudguide.domain.commitment.interview;
