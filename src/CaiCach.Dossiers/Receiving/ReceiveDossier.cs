using CaiCach.Dossiers.Arriving;
using CaiCach.Dossiers.Commands;
using CaiCach.Dossiers.Journal;
using CaiCach.Dossiers.Processing;
using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Numbering;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Text;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Calendars;
using CaiCach.Organisations.Units;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Processes;
using CaiCach.Procedures.Regimes;
using CaiCach.WorkingTime;

namespace CaiCach.Dossiers.Receiving;

/// <summary>Accepts a complete dossier at the counter: legal number, due date with its reason, receipt (Article 17(1c) Decree 61/2018).</summary>
public sealed class ReceiveDossier(
    AppDb db, ActionRunner actions, UnitDirectory units, ProcedureReader procedures, CalendarReader calendars, RegimeReader regimes, AnsweredArrivals arrivals)
{
    public Task<Outcome<ReceivedDossier>> RunAsync(ReceiveDossierOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync(DossiersActions.Receive, options, context, async scope =>
        {
            bool Receives(Guid agency) => context.Authority.Allows(DossiersPermissions.Receive, new Subject(null, null, agency));
            var today = LocalClock.ToLocalDate(scope.Now);
            var procedure = await procedures.ForReceptionAsync(options.VersionId, options.AgencyId, today, cancellationToken);
            // Article 14 of Decree 118/2025: any one-stop unit of the province takes in what stands on the list, for the agency that answers.
            if (!Receives(options.AgencyId) && !(Receives(context.Actor.AgencyId) && procedure is { IsBoundaryFree: true }))
            {
                return Refusal.Forbidden();
            }

            if (procedure is null)
            {
                return new Refusal("dossier.procedure_not_here", "Cơ quan này không tiếp nhận thủ tục đã chọn, hoặc thủ tục không còn hiệu lực.", nameof(options.VersionId));
            }

            Guid? takenInBy = Receives(options.AgencyId) ? null : context.Actor.AgencyId;
            if (takenInBy is not null && Elsewhere(options, await units.GetAsync(cancellationToken)) is { } refusal)
            {
                return refusal;
            }

            var made = Make(options, context, scope.Now, procedure, await units.GetAsync(cancellationToken), await regimes.OnAsync(today, cancellationToken));
            return made.Succeeded ? await AcceptAsync(scope, made.Value, takenInBy, options.ArrivalId, procedure.Process, cancellationToken) : made.Refusals.ToList();
        }, cancellationToken);

    static Refusal? Elsewhere(ReceiveDossierOptions options, UnitSnapshot units) =>
        options.Channel == SubmissionChannel.Online ? new Refusal("dossier.online_elsewhere", "Hồ sơ trực tuyến đến thẳng cơ quan giải quyết, không nhận thay.", nameof(options.Channel))
        : units.OneStopOf(options.AgencyId) is null ? new Refusal("dossier.no_one_stop", $"{units[options.AgencyId].Name} chưa có Bộ phận Một cửa để nhận hồ sơ.", nameof(options.AgencyId))
        : null;

    static Outcome<Dossier> Make(
        ReceiveDossierOptions options, ActionContext context, DateTimeOffset now, ReceivableProcedure procedure, UnitSnapshot units, LegalRegime regime)
    {
        var said = new Said();
        var today = LocalClock.ToLocalDate(now);
        if (options is { ArrivalId: not null, Channel: not SubmissionChannel.Online })
        {
            return new Refusal("arrival.channel", "Hồ sơ này nộp qua cổng trực tuyến; chọn kênh Trực tuyến.", nameof(options.Channel));
        }

        var caseName = NormalText.Line(options.CaseName);
        if (caseName is not null && !procedure.Cases.Contains(caseName))
        {
            return new Refusal("dossier.case_unknown", "Thủ tục không có trường hợp này; chọn lại trong danh sách.", nameof(options.CaseName));
        }

        if (caseName is null && procedure.CaseDecidesLimit)
        {
            return new Refusal("dossier.case_needed", "Thời hạn của thủ tục này tuỳ trường hợp; chọn trường hợp trước khi tiếp nhận.", nameof(options.CaseName));
        }

        if (procedure.LimitFor(caseName, options.Channel) is not { } limit)
        {
            return new Refusal("dossier.limit_unknown",
                "Thủ tục này chưa có thời hạn giải quyết rõ ràng (thiếu số hoặc đơn vị). Cán bộ kiểm soát thủ tục cần bổ sung trước khi tiếp nhận.", nameof(options.VersionId));
        }

        var applicant = PersonCheck.Applicant(said, options.Applicant, today);
        var submitter = PersonCheck.Submitter(said, options.Submitter, today);
        var summary = said.Optional(options.Summary, nameof(options.Summary), "nội dung đề nghị", 1000, lines: true);
        if (options.Sets is < 1 or > 50)
        {
            said.Refuse("dossier.sets", "Số bộ hồ sơ từ 1 đến 50.", nameof(options.Sets));
        }

        var fees = procedure.FeesFor(caseName, options.Channel);
        var dossier = new Dossier
        {
            Id = Ids.New(now),
            AccessCode = AccessCodes.New(),
            ProcedureId = procedure.Procedure.Id,
            VersionId = procedure.Version.Id,
            ProcessId = procedure.ProcessId,
            FieldId = procedure.Procedure.FieldId,
            RegimeId = regime.Id,
            AgencyId = options.AgencyId,
            OneStopUnitId = units.OneStopOf(options.AgencyId)?.Id ?? context.Actor.UnitId,
            DivisionId = procedure.DivisionId,
            Channel = options.Channel,
            Applicant = applicant,
            Submitter = submitter,
            Summary = summary,
            Sets = options.Sets,
            CaseName = caseName,
            Fee = VersionCases.Words(fees),
            FeeAmount = fees.Count > 0 && fees.All(f => f.Amount is not null) ? fees.Sum(f => f.Amount) : null,
            ReceivedAt = now,
            LimitAmount = limit.Amount,
            LimitUnit = limit.Unit,
            CountingRule = procedure.Version.CountingRule,
        };
        PaperCheck.Add(said, dossier, options.Papers, procedure.Papers, caseName);
        return said.IsSound ? dossier : said.Refusals.ToList();
    }

    async Task<Outcome<ReceivedDossier>> AcceptAsync(
        ActionScope scope, Dossier dossier, Guid? takenInBy, Guid? arrivalId, ProcessContent? process, CancellationToken cancellationToken)
    {
        var agency = (await units.GetAsync(cancellationToken))[dossier.AgencyId];
        var calendar = await calendars.ForAgencyAsync(agency.Id, cancellationToken);
        var regime = await regimes.OfAsync(dossier.RegimeId, cancellationToken);
        var (dueAt, sentence) = ReceptionRules.Due(calendar, scope.Now, new TimeLimit(dossier.LimitAmount, dossier.LimitUnit), dossier.CountingRule);

        var code = await DossierCodes.NextAsync(db, agency.Code, LocalClock.ToLocalDate(scope.Now), cancellationToken);
        if (!code.Succeeded)
        {
            return code.Refusals.ToList();
        }

        TakenIn? taken = null;
        if (takenInBy is { } taker)
        {
            var (paperDue, article) = ReceptionRules.PaperDue(await calendars.ForAgencyAsync(taker, cancellationToken), scope.Now, regime, dossier.ProcedureId);
            taken = new TakenIn(taker, paperDue, article);
        }

        dossier.Code = code.Value;
        dossier.SearchKey = DossierSearchKey.Of(dossier);
        // The paper is handed over within the agency from when it can be there.
        DossierJournal.Write(scope, dossier,
            [new DossierReceived(dossier.Code, dueAt, sentence, ReceptionRules.HandOverDue(calendar, taken?.PaperDueAt ?? scope.Now, regime), dossier.Papers.Count, process is null ? null : new ProcessWay(process).AtReception()?.Mark, taken)]);
        db.Add(dossier);
        if (await arrivals.EndAsync(scope, arrivalId, dossier.AgencyId, ArrivalAnswer.Accepted, dossier.Id, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        return new ReceivedDossier(dossier.Id, dossier.Code, dossier.AccessCode, dossier.ReceivedAt, dueAt, sentence);
    }
}
