using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Officials;
using CaiCach.Organisations.Passwords;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.SecondFactors;

/// <summary>A person turns the second step of sign-in on, having shown a code of the offered key and the password.</summary>
public sealed class EnrolSecondFactor(AppDb db, ActionRunner actions, LocalClock clock, SecondFactorKeys keys, PasswordProof proof)
{
    public async Task<Outcome<ShownRecoveryCodes>> RunAsync(EnrolSecondFactorOptions options, ActionContext context, CancellationToken cancellationToken)
    {
        var id = context.Actor.OfficialId;
        if (await proof.RefuseAsync(id, options.Password, nameof(options.Password), cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var codes = RecoveryCodes.New();
        var ran = false;
        var outcome = await actions.RunAsync<Done>(OrganisationsActions.EnrolSecondFactor, options.SealedKey ?? "", context, async scope =>
        {
            if (keys.SecretIn(id, options.SealedKey) is not { } secret)
            {
                return new Refusal("organisations.offer_expired", "Mã QR này đã quá 30 phút. Tải lại trang, quét mã mới rồi gõ mã 6 số.", nameof(options.Code));
            }

            if (Totp.Match(secret, options.Code, clock.OutsideNow) is not { } step)
            {
                return new Refusal("organisations.wrong_code", "Mã 6 số không đúng. Kiểm tra giờ trên điện thoại (nên để tự động) rồi gõ mã đang hiện.", nameof(options.Code));
            }

            if (await db.Set<SecondFactor>().AnyAsync(f => f.OfficialId == id, cancellationToken))
            {
                return new Refusal("organisations.second_factor_on", "Xác thực hai bước đang bật. Muốn đổi điện thoại, hãy tắt rồi bật lại.");
            }

            var official = await db.Set<Official>().SingleAsync(o => o.Id == id, cancellationToken);
            official.Touch(scope.Now);
            db.Add(new SecondFactor { OfficialId = id, Secret = keys.Protect(id, secret), LastStep = step, TurnedOnAt = scope.Now });
            db.AddRange(RecoveryCodes.Rows(id, codes, scope.Now));
            scope.Record(new RecordRef("official", id), [new SecondFactorChanged(IsOn: true)]);
            ran = true;
            return Done.Value;
        }, cancellationToken);
        return outcome.Succeeded ? new ShownRecoveryCodes(ran ? codes : []) : outcome.Refusals.ToList();
    }
}
