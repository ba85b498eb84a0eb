namespace CaiCach.Quality.Scoring;

/// <summary>A step that had a limit, for the sentence about it.</summary>
/// <param name="Name">Of the step.</param>
/// <param name="Unit">Short name of the unit.</param>
public sealed record JudgedStep(string Name, string Unit, DateTimeOffset DueAt, DateTimeOffset EndedAt)
{
    public StepPace Pace => EndedAt > DueAt ? StepPace.Longer : EndedAt == DueAt ? StepPace.Equal : StepPace.Shorter;
}
