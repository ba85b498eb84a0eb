using CaiCach.Dossiers.Commands;
using CaiCach.Dossiers.Receiving;
using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Calendars;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Regimes;
using CaiCach.WorkingTime;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Dossiers.Arriving;

/// <summary>Takes down what came through a portal and starts the time in which it has to be answered, by the decree in force at that moment.</summary>
public sealed class RegisterArrival(AppDb db, ActionRunner actions, ProcedureReader procedures, RegimeReader regimes, CalendarReader calendars)
{
    /// <summary>An arrival older than this is a matter of import, not of the queue.</summary>
    public const int OldestDays = 60;

    public Task<Outcome<RegisteredArrival>> RunAsync(RegisterArrivalOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<RegisteredArrival>(DossiersActions.RegisterArrival, options, context, async scope =>
        {
            if (!context.Authority.Allows(DossiersPermissions.Receive, new Subject(null, null, options.AgencyId)))
            {
                return Refusal.Forbidden();
            }

            var (said, at) = (new Said(), options.ArrivedAt ?? scope.Now);
            if (at > scope.Now || at < scope.Now.AddDays(-OldestDays))
            {
                said.Refuse("arrival.moment", $"Lúc nộp phải trong {OldestDays} ngày qua và không ở tương lai.", nameof(options.ArrivedAt));
                return said.Refusals.ToList();
            }

            var day = LocalClock.ToLocalDate(at);
            var procedure = await procedures.ForReceptionAsync(options.VersionId, options.AgencyId, day, cancellationToken);
            if (procedure is null)
            {
                return new Refusal("dossier.procedure_not_here", "Cơ quan này không tiếp nhận thủ tục đã chọn, hoặc thủ tục không còn hiệu lực.", nameof(options.VersionId));
            }

            var arrival = new OnlineArrival
            {
                Id = Ids.New(scope.Now),
                Reference = said.Required(options.Reference, nameof(options.Reference), "mã của cổng dịch vụ công", 60),
                AgencyId = options.AgencyId,
                VersionId = options.VersionId,
                Applicant = PersonCheck.Applicant(said, options.Applicant, day),
                CaseName = said.Optional(options.CaseName, nameof(options.CaseName), "trường hợp", 200),
                Summary = said.Optional(options.Summary, nameof(options.Summary), "nội dung đề nghị", 1000, lines: true),
                Papers = said.Optional(options.Papers, nameof(options.Papers), "giấy tờ", 4000, lines: true),
                ArrivedAt = at,
            };
            if (arrival.CaseName is { } named && !procedure.Cases.Contains(named))
            {
                said.Refuse("dossier.case_unknown", "Thủ tục không có trường hợp này; chọn lại trong danh sách.", nameof(options.CaseName));
            }

            if (!said.IsSound)
            {
                return said.Refusals.ToList();
            }

            if (await db.Set<OnlineArrival>().AnyAsync(a => a.Reference == arrival.Reference, cancellationToken))
            {
                return new Refusal("arrival.known", $"Hồ sơ {arrival.Reference} đã có trong hàng chờ hoặc đã được trả lời.", nameof(options.Reference));
            }

            try
            {
                await SetTimersAsync(arrival, day, procedure.Procedure.Id, cancellationToken);
            }
            catch (CalendarRangeException missing)
            {
                return Refusal.CalendarMissing(missing.Message) with { Field = nameof(options.ArrivedAt) };
            }

            db.Add(arrival);
            scope.Record(ArrivalRecord.Of(arrival.Id), [new ArrivalRegistered(arrival.Reference, at, arrival.AnswerBy, arrival.Article)]);
            return new RegisteredArrival(arrival.Id, arrival.Reference, at, arrival.AlertAt, arrival.AnswerBy);
        }, cancellationToken);

    // A decree that sets no time leaves the arrival without one.
    async Task SetTimersAsync(OnlineArrival arrival, DateOnly day, Guid procedureId, CancellationToken cancellationToken)
    {
        var (regime, calendar) = (await regimes.OnAsync(day, cancellationToken), await calendars.ForAgencyAsync(arrival.AgencyId, cancellationToken));
        DateTimeOffset? At(LegalTimer? timer) => timer is null ? null : LocalClock.ToInstant(timer.DueAt(calendar, LocalClock.ToLocal(arrival.ArrivedAt)));
        var answer = regime.FindTimer(TimerKind.OnlineAnswer, day, procedureId);
        (arrival.AlertAt, arrival.AnswerBy, arrival.Article) = (At(regime.FindTimer(TimerKind.OnlineAlert, day, procedureId)), At(answer), answer?.Source ?? "");
    }
}
