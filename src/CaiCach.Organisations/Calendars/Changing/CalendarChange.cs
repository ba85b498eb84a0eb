using System.Text.Json;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Data;

namespace CaiCach.Organisations.Calendars.Changing;

/// <summary>A change of one layer, from the moment it is prepared until every open date has been moved: at once the order, the job and its progress.</summary>
public sealed class CalendarChange : IVersioned
{
    public Guid Id { get; set; }

    public Guid LayerId { get; set; }

    /// <summary>Version of the layer it was prepared on; the layer must not have changed when it is decided.</summary>
    public int LayerVersion { get; set; }

    public CalendarChangeState State { get; set; }

    /// <summary>JSON of <see cref="CalendarChangeContent"/>.</summary>
    public string Content { get; set; } = "";

    /// <summary>First and last day that it touches: only what is counted across them can move.</summary>
    public DateOnly FromDay { get; set; }

    public DateOnly ToDay { get; set; }

    /// <summary>Number of the decision or notice that orders it.</summary>
    public string DecisionNumber { get; set; } = "";

    public DateOnly? DecisionOn { get; set; }

    public string? Reason { get; set; }

    /// <summary>Null until it is decided.</summary>
    public CalendarPromise? Promise { get; set; }

    /// <summary>Who decided, as dossiers' histories name the person.</summary>
    public Guid OfficialId { get; set; }

    public string OfficialName { get; set; } = "";

    public Guid? PostId { get; set; }

    public Guid UnitId { get; set; }

    public Guid AgencyId { get; set; }

    public DateTimeOffset PreparedAt { get; set; }

    public DateTimeOffset? DecidedAt { get; set; }

    public DateTimeOffset? DoneAt { get; set; }

    /// <summary>How many dates it was going to move when it was decided.</summary>
    public int Expected { get; set; }

    /// <summary>Last record that has been dealt with; written in the transaction that dealt with it.</summary>
    public Guid? Cursor { get; set; }

    /// <summary>Lawful dates moved.</summary>
    public int Moved { get; set; }

    /// <summary>Of these, where the promised date stayed.</summary>
    public int Kept { get; set; }

    /// <summary>Applicants written to.</summary>
    public int Noticed { get; set; }

    /// <summary>Applicants whose promised date moved and who gave no address to write to.</summary>
    public int Silent { get; set; }

    public int Version { get; set; }

    public CalendarChangeContent Read() => JsonSerializer.Deserialize<CalendarChangeContent>(Content, AuditJson.Options)!;

    internal static string Write(CalendarChangeContent content) => JsonSerializer.Serialize(content, AuditJson.Options);

    internal Actor DecidedBy => new(OfficialId, OfficialName, PostId, UnitId, AgencyId);
}
