using System.Globalization;
using CaiCach.Dossiers.Arriving;
using CaiCach.Dossiers.Commands;
using CaiCach.Dossiers.Receiving;
using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Numbering;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Regimes;

namespace CaiCach.Dossiers.Intake;

/// <summary>Gives form 02 (what to complete) or form 03 (why not) at the counter (Article 17(1a, 1b) Decree 61/2018).</summary>
public sealed class IssueIntakeSlip(
    AppDb db, ActionRunner actions, UnitDirectory units, ProcedureReader procedures, RegimeReader regimes, AnsweredArrivals arrivals)
{
    public Task<Outcome<IssuedIntakeSlip>> RunAsync(IssueIntakeSlipOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<IssuedIntakeSlip>(
            options.Kind == IntakeSlipKind.Refusal ? DossiersActions.RefuseAtIntake : DossiersActions.GuideAtIntake, options, context, async scope =>
        {
            if (!context.Authority.Allows(DossiersPermissions.Receive, new Subject(null, null, options.AgencyId)))
            {
                return Refusal.Forbidden();
            }

            var today = LocalClock.ToLocalDate(scope.Now);
            if (await procedures.ForReceptionAsync(options.VersionId, options.AgencyId, today, cancellationToken) is null && await procedures.TakenInForAsync(options.VersionId, today, cancellationToken) is [])
            {
                return new Refusal("dossier.procedure_not_here", "Cơ quan này không tiếp nhận thủ tục đã chọn.", nameof(options.VersionId));
            }

            var said = new Said();
            var snapshot = await units.GetAsync(cancellationToken);
            var slip = new IntakeSlip
            {
                Id = Ids.New(scope.Now),
                Kind = options.Kind,
                AgencyId = options.AgencyId,
                OneStopUnitId = snapshot.OneStopOf(options.AgencyId)?.Id ?? context.Actor.UnitId,
                VersionId = options.VersionId,
                RegimeId = (await regimes.OnAsync(today, cancellationToken)).Id,
                Applicant = PersonCheck.Applicant(said, options.Applicant, today),
                Papers = options.Kind == IntakeSlipKind.Supplement
                    ? said.Required(options.Papers, nameof(options.Papers), "giấy tờ cần bổ sung", 4000, lines: true)
                    : null,
                Reason = said.Required(options.Reason, nameof(options.Reason), "lý do", 2000, lines: true),
                IssuedAt = scope.Now,
                OfficialId = context.Actor.OfficialId,
                OfficialName = context.Actor.Name,
            };
            if (!said.IsSound)
            {
                return said.Refusals.ToList();
            }

            var number = await LegalNumbers.NextAsync(
                db, $"intake-slip:{snapshot[options.AgencyId].Code}", today.Year.ToString(CultureInfo.InvariantCulture), cancellationToken);
            slip.Number = string.Create(CultureInfo.InvariantCulture, $"{number:00}/{today.Year}");
            db.Add(slip);
            scope.Record(new RecordRef("intake-slip", slip.Id), [new IntakeSlipIssued(slip.Kind, slip.Number)]);
            var answer = options.Kind == IntakeSlipKind.Refusal ? ArrivalAnswer.Refused : ArrivalAnswer.Guided;
            return await arrivals.EndAsync(scope, options.ArrivalId, options.AgencyId, answer, slip.Id, cancellationToken) is { } refusal ? refusal : new IssuedIntakeSlip(slip.Id, slip.Number);
        }, cancellationToken);
}
