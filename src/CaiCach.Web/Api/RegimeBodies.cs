using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Regimes;
using CaiCach.WorkingTime;

namespace CaiCach.Web.Api;

#pragma warning disable CA1812, SA1402, SA1649 // made by the JSON reader; the bodies of one resource read best on one page
internal sealed record EnterRegimeBody(
    string? Code, string? Name, string? Title, DateOnly? ValidFrom, int? MaximumReappointments, string? SupplementArticle, string? RestartArticle, string? ApologyArticle, string? RefusalArticle, string? NotEligibleArticle,
    string? WithdrawalArticle);

internal sealed record EnterTimerBody(
    string? Regime, TimerKind? Kind, string? ProcedureCode, int? Amount, TimeUnit? Unit, CountingRule? Rule, TimeOnly? CutOff, int? MorningMinutes, string? Source, string? Note, DateOnly? ValidFrom);

internal sealed record EnterLevelBody(OnlineLevel? Level, string? Source, string? Note, bool? NeedsReason, bool? Ends, DateOnly? ValidFrom);

internal sealed record EnterPauseBody(string? Code, string? Name, string? Source, string? Note, bool? Ends, DateOnly? ValidFrom);

internal sealed record EnterFormBody(FormKind? Kind, string? Number, string? Name, string? Circular, DateOnly? ValidFrom);
#pragma warning restore CA1812, SA1402, SA1649
