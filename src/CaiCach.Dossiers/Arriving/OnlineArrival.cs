using CaiCach.Kernel.Data;

namespace CaiCach.Dossiers.Arriving;

/// <summary>
/// Hồ sơ nộp trực tuyến chờ tiếp nhận: what an applicant sent through a portal and no officer has answered. It is no dossier yet and no legal time of the procedure runs; what runs
/// is the time in which the one-stop unit has to look at it and to answer, by the timers of the decree in force when it came.
/// </summary>
public sealed class OnlineArrival : IVersioned
{
    public Guid Id { get; set; }

    /// <summary>Number that the portal gave; the same one is never taken twice.</summary>
    public string Reference { get; set; } = "";

    public Guid AgencyId { get; set; }

    /// <summary>The version of the procedure that was in force when it came.</summary>
    public Guid VersionId { get; set; }

    public Applicant Applicant { get; set; } = new();

    public string? CaseName { get; set; }

    public string? Summary { get; set; }

    /// <summary>Names of the papers sent along, one a line.</summary>
    public string? Papers { get; set; }

    public DateTimeOffset ArrivedAt { get; set; }

    /// <summary>From when it is pointed out to the one-stop unit and whoever leads it; null where the decree sets no time.</summary>
    public DateTimeOffset? AlertAt { get; set; }

    /// <summary>By when it must be accepted, refused or sent back for completion; null where the decree sets no time.</summary>
    public DateTimeOffset? AnswerBy { get; set; }

    /// <summary>The article that sets it.</summary>
    public string Article { get; set; } = "";

    public DateTimeOffset? AnsweredAt { get; set; }

    public ArrivalAnswer? Answer { get; set; }

    /// <summary>Id of the dossier, or of the slip, that answered.</summary>
    public Guid? AnsweredWithId { get; set; }

    public string? AnsweringName { get; set; }

    /// <summary>Answered after <see cref="AnswerBy"/>; null before, and where no time was set.</summary>
    public bool? IsLate { get; set; }

    public int Version { get; set; }

    public ArrivalStanding StandingAt(DateTimeOffset now) => ArrivalStandings.Of(AlertAt, AnswerBy, AnsweredAt, IsLate, now);
}
