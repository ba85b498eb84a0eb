using CaiCach.Accountability.Heads;
using CaiCach.Kernel.Data;

namespace CaiCach.Accountability.Explanations;

/// <summary>
/// Giải trình: a head's words about one figure of his days, with what began it and what the province concluded. Asked for, or stated by the head as an
/// objection; from then on it is shown beside the figure, which itself is never typed over.
/// </summary>
public sealed partial class Explanation : IVersioned
{
    public Guid Id { get; set; }

    public ExplanationKind Kind { get; set; }

    public ExplanationState State { get; set; }

    public Guid AgencyId { get; set; }

    /// <summary>The person whose days the figure is about.</summary>
    public Guid OfficialId { get; set; }

    /// <summary>The name as it was.</summary>
    public string OfficialName { get; set; } = "";

    /// <summary>First day that the figure counts.</summary>
    public DateOnly From { get; set; }

    /// <summary>Last day that it counts.</summary>
    public DateOnly To { get; set; }

    /// <summary>Code of the figure.</summary>
    public string Figure { get; set; } = "";

    /// <summary>What the figure was when this began: it may change when facts are corrected.</summary>
    public long Value { get; set; }

    public Guid? AskedById { get; set; }

    public string? AskedByName { get; set; }

    public DateTimeOffset? AskedAt { get; set; }

    public string? Question { get; set; }

    /// <summary>Last day on which an answer is in time; null for an objection.</summary>
    public DateOnly? AnswerBy { get; set; }

    public Guid? StatedById { get; set; }

    public string? StatedByName { get; set; }

    public DateTimeOffset? StatedAt { get; set; }

    /// <summary>The legal day of <see cref="StatedAt"/>, held against <see cref="AnswerBy"/>.</summary>
    public DateOnly? StatedOn { get; set; }

    public string? Words { get; set; }

    /// <summary>Number of a document that proves it.</summary>
    public string? ProofNumber { get; set; }

    /// <summary>A page of the product that proves it; always local.</summary>
    public string? ProofLink { get; set; }

    public Conclusion? Conclusion { get; set; }

    public Guid? ConcludedById { get; set; }

    public string? ConcludedByName { get; set; }

    public DateTimeOffset? ConcludedAt { get; set; }

    public string? ConclusionWords { get; set; }

    public int Version { get; set; }

    /// <summary>The figure of <see cref="ExplanationHeadFigures"/> that a question makes, on a day.</summary>
    public static string FigureOf(DateOnly answerBy, DateOnly? statedOn, DateOnly today) => statedOn is { } on
        ? on <= answerBy ? ExplanationHeadFigures.InTime : ExplanationHeadFigures.Late
        : today > answerBy ? ExplanationHeadFigures.Unanswered : ExplanationHeadFigures.Waiting;
}
