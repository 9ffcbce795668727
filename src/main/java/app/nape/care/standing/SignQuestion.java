package app.nape.care.standing;

/**
 * The one question a rule asks instead of guessing.
 *
 * @param id stable key
 * @param asks the question
 * @param worse the answer that leads to {@code sign}: YES or NO; "not sure" counts as it
 * @param sign key of the card's sign that stands after it
 * @param clears whether the other answer takes the rule's own sign away
 */
public record SignQuestion(String id, String asks, Answer worse, String sign, boolean clears) {
    /** Whether this answer leads to the question's sign. */
    public boolean worseBy(Answer answer) {
        return answer == worse || answer == Answer.NOT_SURE;
    }
}
