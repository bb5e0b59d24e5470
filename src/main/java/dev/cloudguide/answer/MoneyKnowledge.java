package dev.cloudguide.answer;

import dev.cloudguide.domain.advice.Levers;
import dev.cloudguide.domain.catalog.Terms;
import dev.cloudguide.domain.estimate.BillingRules;
import dev.cloudguide.domain.estimate.Billings;
import dev.cloudguide.domain.estimate.Work;

/**
 * What is known about bills besides prices.
 *
 * @param billings how services bill
 * @param rules what one pays for, and when not
 * @param works what services are compared on
 * @param terms words we explain
 * @param levers ways to pay less
 */
public record MoneyKnowledge(Billings billings, BillingRules rules, Work.Works works, Terms terms, Levers levers) {}
