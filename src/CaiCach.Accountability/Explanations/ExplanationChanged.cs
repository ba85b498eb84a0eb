namespace CaiCach.Accountability.Explanations;

/// <summary>What a command made of an explanation.</summary>
public sealed record ExplanationChanged(Guid Id, ExplanationState State, DateOnly? AnswerBy, int Version)
{
    internal static ExplanationChanged Of(Explanation explanation, bool isNew) =>
        new(explanation.Id, explanation.State, explanation.AnswerBy, isNew ? explanation.Version : explanation.Version + 1);
}
