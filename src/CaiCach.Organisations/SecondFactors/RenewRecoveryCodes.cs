using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Organisations.Passwords;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.SecondFactors;

/// <summary>A person takes ten new recovery codes, with the password; the old ones end.</summary>
public sealed class RenewRecoveryCodes(AppDb db, ActionRunner actions, PasswordProof proof)
{
    public async Task<Outcome<ShownRecoveryCodes>> RunAsync(string? password, ActionContext context, CancellationToken cancellationToken)
    {
        var id = context.Actor.OfficialId;
        if (await proof.RefuseAsync(id, password, "Password", cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var codes = RecoveryCodes.New();
        var ran = false;
        var outcome = await actions.RunAsync<Done>(OrganisationsActions.RenewRecoveryCodes, id, context, async scope =>
        {
            if (!await db.Set<SecondFactor>().AnyAsync(f => f.OfficialId == id, cancellationToken))
            {
                return Refusal.NotFound("xác thực hai bước đang bật");
            }

            db.RemoveRange(await db.Set<RecoveryCode>().Where(c => c.OfficialId == id).ToListAsync(cancellationToken));
            db.AddRange(RecoveryCodes.Rows(id, codes, scope.Now));
            scope.Record(new RecordRef("official", id), [new RecoveryCodesRenewed(codes.Count)]);
            ran = true;
            return Done.Value;
        }, cancellationToken);
        return outcome.Succeeded ? new ShownRecoveryCodes(ran ? codes : []) : outcome.Refusals.ToList();
    }
}
