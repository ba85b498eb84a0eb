namespace CaiCach.ParIndex.Rounds.Scores;

/// <summary>What a judge says of a leaf.</summary>
/// <param name="Points">Null agrees with the score before.</param>
/// <param name="IsNotApplicable">The leaf leaves the whole.</param>
/// <param name="Reason">Needed where the score changes.</param>
public sealed record Judgement(decimal? Points, bool IsNotApplicable = false, string? Reason = null);
