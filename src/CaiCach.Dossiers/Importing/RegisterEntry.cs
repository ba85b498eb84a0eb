namespace CaiCach.Dossiers.Importing;

/// <summary>A line that could be understood.</summary>
internal sealed record RegisterEntry(
    int Line, string Number, DateTimeOffset ReceivedAt, DateTimeOffset DueAt, DateTimeOffset? FinishedAt, string Department, string Applicant, string? Summary)
{
    /// <summary>Judged to the moment, as the register's own planned moment demands.</summary>
    public Timeliness? Timeliness => FinishedAt switch
    {
        null => null,
        { } finished when finished > DueAt => Dossiers.Timeliness.Late,
        { } finished when Kernel.Time.LocalClock.ToLocalDate(finished) < Kernel.Time.LocalClock.ToLocalDate(DueAt) => Dossiers.Timeliness.Early,
        _ => Dossiers.Timeliness.OnTime,
    };
}
