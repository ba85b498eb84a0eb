using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Regimes;
using CaiCach.WorkingTime;

namespace CaiCach.Web.Api;

#pragma warning disable SA1402, SA1649 // the parts of one answer read best on one page

/// <summary>What the law fixes on a day.</summary>
/// <param name="Code">Null when no decree is entered for the day, as everything else of it.</param>
internal sealed record RegimeResource(DateOnly On, string? Code, string? Name, string? Title, DateOnly? ValidFrom, DateOnly? ValidTo, int? MaximumReappointments, IReadOnlyList<TimerResource> Timers, IReadOnlyList<FormResource> Forms,
    IReadOnlyList<PauseResource> Pauses, IReadOnlyList<LevelResource> Levels)
{
    public static RegimeResource Of(DateOnly day, LegalRegime? regime, IEnumerable<LegalForm> forms, IEnumerable<PauseCause> pauses, IEnumerable<LegalLevel> levels) => new(
        day, regime?.Code, regime?.Name, regime?.Title, regime?.ValidFrom, regime?.ValidTo, regime?.MaximumReappointments,
        [.. (regime?.Timers ?? []).Where(t => t.HoldsOn(day)).OrderBy(t => t.Kind).Select(TimerResource.Of)], [.. forms.OrderBy(f => f.Number, StringComparer.Ordinal).Select(FormResource.Of)],
        [.. pauses.Select(PauseResource.Of)], [.. levels.Select(LevelResource.Of)]);
}

/// <summary>A timer; amount with unit, or cut-off, or neither where its length is set elsewhere.</summary>
internal sealed record TimerResource(
    TimerKind Kind, Guid? ProcedureId, int? Amount, TimeUnit? Unit, CountingRule Rule, TimeOnly? CutOff, int? MorningMinutes, string Length, string Source, string? Note, DateOnly ValidFrom, DateOnly? ValidTo)
{
    public static TimerResource Of(LegalTimer t) => new(t.Kind, t.ProcedureId, t.Amount, t.Unit, t.Rule, t.CutOff, t.MorningMinutes, t.Length, t.Source, t.Note, t.ValidFrom, t.ValidTo);
}

/// <summary>A cause for which the time of a dossier may stand still.</summary>
internal sealed record PauseResource(string Code, string Name, string Source, string? Note, DateOnly ValidFrom, DateOnly? ValidTo)
{
    public static PauseResource Of(PauseCause p) => new(p.Code, p.Name, p.Source, p.Note, p.ValidFrom, p.ValidTo);
}

/// <summary>An online level.</summary>
internal sealed record LevelResource(OnlineLevel Level, string Name, bool NeedsReason, string Source, string? Note, DateOnly ValidFrom, DateOnly? ValidTo)
{
    public static LevelResource Of(LegalLevel l) => new(l.Level, l.Level.Label(), l.NeedsReason, l.Source, l.Note, l.ValidFrom, l.ValidTo);
}

/// <summary>A printed form.</summary>
internal sealed record FormResource(FormKind Kind, string Number, string Name, string Circular, DateOnly ValidFrom, DateOnly? ValidTo)
{
    public static FormResource Of(LegalForm f) => new(f.Kind, f.Number, f.Name, f.Circular, f.ValidFrom, f.ValidTo);
}
