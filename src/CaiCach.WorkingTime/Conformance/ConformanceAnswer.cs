namespace CaiCach.WorkingTime.Conformance;

/// <summary>An answer to a case.</summary>
/// <param name="Due">Lawful due moment; null while no limit runs.</param>
/// <param name="Promised">What the applicant was promised, where it differs.</param>
/// <param name="Sentence">Why, in Vietnamese; only for a deadline to which nothing happened. A program of another house need not give one.</param>
/// <param name="IsBeyond">The answer lies outside the years that the calendar knows.</param>
public sealed record ConformanceAnswer(string? Due, string? Promised, string? Sentence, bool IsBeyond)
{
    /// <summary>True when the dates are the same; the sentence counts only where both give one.</summary>
    public bool Agrees(ConformanceAnswer other) => (Due, Promised, IsBeyond) == (other.Due, other.Promised, other.IsBeyond) && (Sentence is null || other.Sentence is null || Sentence == other.Sentence);

    public override string ToString() => IsBeyond ? "ngoài lịch" : (Due ?? "chưa tính") + (Promised is null ? "" : $", hẹn {Promised}") + (Sentence is null ? "" : $" ({Sentence})");
}
