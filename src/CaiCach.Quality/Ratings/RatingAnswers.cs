using CaiCach.Kernel.Outcomes;

namespace CaiCach.Quality.Ratings;

/// <summary>Puts answers into a rating. Pure.</summary>
internal static class RatingAnswers
{
    /// <returns>What is wrong, each at its question; empty when the rating is filled.</returns>
    public static IReadOnlyList<Refusal> Fill(DossierRating rating, RatingForm form, IReadOnlyDictionary<string, string?> answers)
    {
        var (questions, chosen, refusals) = (form.Read().Questions, new List<RatingOption?>(), new List<Refusal>());
        foreach (var question in questions)
        {
            var said = answers.GetValueOrDefault(question.Indicator)?.Trim();
            var option = string.IsNullOrEmpty(said) ? null : question.Options.FirstOrDefault(o => o.Code == said);
            if (option is null && !string.IsNullOrEmpty(said))
            {
                refusals.Add(new Refusal("rating.answer", $"“{question.Text}”: chọn {string.Join(", ", question.Options.Select(o => $"{o.Code} {o.Text.ToLowerInvariant()}"))}.", $"Answers[{question.Indicator}]"));
            }

            chosen.Add(option);
        }

        if (refusals.Count == 0 && chosen.TrueForAll(o => o is null))
        {
            refusals.Add(new Refusal("rating.empty", "Trả lời ít nhất một câu."));
        }

        rating.FormId = form.Id;
        rating.Answers = string.Concat(chosen.Select(o => o?.Code[0] ?? DossierRating.Blank));
        (rating.IsDissatisfied, rating.IsComplaint) = (chosen.Exists(o => o is { Dissatisfied: true }), chosen.Exists(o => o is { Complaint: true }));
        return refusals;
    }
}
