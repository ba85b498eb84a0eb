using System.Globalization;
using CaiCach.WorkingTime;

namespace CaiCach.Procedures.Regimes;

/// <summary>
/// Mốc thời hạn: how long something may take under a decree, or by when it must be done. A change of law is a new row from a day on.
/// The length is an amount with its unit, a time of day after which the next morning counts, or nothing where it is set elsewhere.
/// </summary>
public sealed class LegalTimer
{
    public Guid Id { get; set; }

    public Guid RegimeId { get; set; }

    public TimerKind Kind { get; set; }

    /// <summary>Only for dossiers of this procedure, whose own law sets another length; null: for all.</summary>
    public Guid? ProcedureId { get; set; }

    public int? Amount { get; set; }

    public TimeUnit? Unit { get; set; }

    public CountingRule Rule { get; set; }

    /// <summary>What happens by this time of a working day is due at its closing; later, in the next working morning.</summary>
    public TimeOnly? CutOff { get; set; }

    /// <summary>How long that morning lasts, in minutes.</summary>
    public int? MorningMinutes { get; set; }

    /// <summary>The article and text that set it, as cited in sentences.</summary>
    public string Source { get; set; } = "";

    /// <summary>What is not the law's own word: a convention of the province, how sure it is.</summary>
    public string? Note { get; set; }

    public DateOnly ValidFrom { get; set; }

    /// <summary>Last day on which something may begin under it; null while it holds.</summary>
    public DateOnly? ValidTo { get; set; }

    /// <summary>The length as a value; null for a cut-off or where it is set elsewhere.</summary>
    public TimeLimit? Limit => Amount is { } amount && Unit is { } unit ? new TimeLimit(amount, unit) : null;

    public bool HoldsOn(DateOnly day) => ValidFrom <= day && !(ValidTo < day);

    /// <summary>When it runs out.</summary>
    /// <param name="calendar">The calendar of the unit that answers.</param>
    /// <param name="anchor">The event, or for what is counted back the due moment; wall clock of Viet Nam.</param>
    /// <exception cref="InvalidOperationException">Its length is set elsewhere.</exception>
    /// <exception cref="CalendarRangeException">The calendar does not reach so far.</exception>
    public DateTime DueAt(WorkingCalendar calendar, DateTime anchor)
    {
        if (CutOff is { } cutOff)
        {
            return Deadlines.ByCutOff(calendar, anchor, cutOff, MorningMinutes ?? 0);
        }

        var limit = Limit ?? throw new InvalidOperationException($"The length of {Kind} is not set by a row.");
        return Kind.IsBefore() ? Deadlines.Before(calendar, anchor, limit) : Deadlines.DueAt(calendar, anchor, limit, Rule);
    }

    /// <summary>"3 ngày làm việc", "đến 15:00 trong ngày, sau đó trong 60 phút đầu giờ ngày làm việc sau".</summary>
    public string Length => Limit is { } limit ? limit.ToString()
        : CutOff is { } cutOff ? string.Create(CultureInfo.InvariantCulture, $"nhận đến {cutOff:HH:mm}: trong ngày; sau đó: {MorningMinutes} phút đầu giờ ngày làm việc sau")
        : "theo quy định riêng";
}
