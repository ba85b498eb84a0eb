using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;
using CaiCach.Kernel.Time;

namespace CaiCach.Organisations.Units;

/// <summary>Lets a unit be found under another code: one that it had, or that another system gives it.</summary>
public sealed class AddUnitAlias(AppDb db, ActionRunner actions, UnitDirectory directory)
{
    public async Task<Outcome<Done>> RunAsync(AddUnitAliasOptions options, ActionContext context, CancellationToken cancellationToken)
    {
        var done = await actions.RunAsync<Done>(OrganisationsActions.AddUnitAlias, options, context, async scope =>
        {
            if (!context.Authority.HasAny(OrganisationsPermissions.ManageUnits))
            {
                return Refusal.Forbidden();
            }

            var units = await directory.FreshAsync(cancellationToken);
            if (units.Find(options.UnitId) is not { } unit)
            {
                return Refusal.NotFound("đơn vị");
            }

            var code = NormalText.Line(options.Code)?.ToUpperInvariant();
            List<Refusal> refusals = [.. UnitFields.TooLong((options.Note, 300, "Ghi chú", nameof(options.Note)))];
            if (UnitFields.WrongCode(code, units, nameof(options.Code)) is { } wrong)
            {
                refusals.Add(wrong);
            }

            if (refusals.Count > 0)
            {
                return refusals;
            }

            var note = NormalText.Line(options.Note);
            db.Add(new UnitAlias { Code = code!, UnitId = unit.Id, Since = LocalClock.ToLocalDate(scope.Now), Note = note });
            scope.Record(UnitRecord.Of(unit.Id), [new UnitAliasAdded(code!, note)]);
            return Done.Value;
        }, cancellationToken);
        directory.Forget();
        return done;
    }
}
