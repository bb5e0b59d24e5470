package dev.cloudguide.answer;

import dev.cloudguide.domain.advice.Familiarity;
import dev.cloudguide.domain.advice.Guides;
import dev.cloudguide.domain.advice.Needs;
import dev.cloudguide.domain.advice.Opinions;
import dev.cloudguide.domain.catalog.Regions;
import dev.cloudguide.domain.catalog.Services;
import dev.cloudguide.domain.commitment.interview.Commitments;
import dev.cloudguide.domain.price.PriceBook;
import dev.cloudguide.domain.understanding.Understander;
import java.util.function.Supplier;

/**
 * Where answers come from.
 *
 * @param prices the price book
 * @param money how each service bills, and what there is to know about bills
 * @param commitments what is known of Savings Plans and the like
 * @param services all services
 * @param regions all Regions
 * @param needs what we can advise on
 * @param opinions who says what
 * @param guides comparisons, test plans, products of other makers
 * @param familiarity what it means for advice that a person knows or runs something
 * @param understander of free wording; made on first use, for slotted intents do without it
 */
public record Ports(
    PriceBook prices,
    MoneyKnowledge money,
    Commitments commitments,
    Services services,
    Regions regions,
    Needs needs,
    Opinions opinions,
    Guides guides,
    Familiarity familiarity,
    Supplier<Understander> understander) {}
