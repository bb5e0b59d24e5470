package dev.cloudguide.answer;

import dev.cloudguide.conversation.Conversation;
import dev.cloudguide.conversation.PersonalPreferences;

/**
 * What an answerer may know besides the question.
 *
 * @param conversation the state of the session
 * @param preferences the person's, read only when asked for
 * @param oneShot whether the person asked without opening the skill first: then an answer that needs no question
 * ends it
 */
public record Turn(Conversation conversation, PersonalPreferences preferences, boolean oneShot) {}
