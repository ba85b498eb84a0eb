using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Administering;
using CaiCach.Organisations.Sessions;
using CaiCach.Organisations.Units;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Administration;

/// <summary>One account: its posts, sessions, tokens and history, and what an administrator may do to it.</summary>
public sealed class OfficialModel(
    OfficialReader reader, OfficialHistory history, UnitDirectory units, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Older history than this entry.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Before { get; set; }

    [BindProperty]
    public AccountAct? Act { get; set; }

    /// <summary>The address to write down; empty removes the one there is.</summary>
    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Stamp { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public Guid TokenId { get; set; }

    public OfficialDetail Detail { get; private set; } = null!;

    public IReadOnlyList<HistoryRow> History { get; private set; } = [];

    public bool More { get; private set; }

    public UnitSnapshot Units { get; private set; } = null!;

    public GivenPassword? Given { get; private set; }

    public DateTimeOffset Now => clock.Now;

    public bool IsOwn => Id == Current.Post.OfficialId;

    /// <summary>What makes sense on this account now.</summary>
    public IEnumerable<(AccountAct Act, string Words, string Says)> Acts
    {
        get
        {
            if (Detail.LockedUntil is not null)
            {
                yield return (AccountAct.Unlock, "Bỏ tạm khoá", "Cho thử đăng nhập lại ngay, không đợi hết 15 phút.");
            }

            yield return (AccountAct.ResetPassword, "Cấp lại mật khẩu", "Mật khẩu mới hiện một lần; mọi phiên, mã truy cập và địa chỉ lịch kết thúc.");
            if (Detail.SecondFactor.IsOn)
            {
                yield return (AccountAct.ResetSecondFactor, "Đặt lại xác thực hai bước", "Khi mất cả điện thoại lẫn mã dự phòng; mọi phiên và mã truy cập kết thúc.");
            }

            yield return (AccountAct.ChangeEmail, "Đổi thư điện tử", "Ghi địa chỉ mới vào ô bên dưới; để trống là bỏ địa chỉ đang có.");

            if (Detail.Sessions.Count > 0)
            {
                yield return (AccountAct.EndSessions, "Kết thúc mọi phiên", "Người dùng phải đăng nhập lại.");
            }

            yield return Detail.IsActive
                ? (AccountAct.Close, "Khoá tài khoản", "Không đăng nhập được nữa, mã truy cập ngừng; tên vẫn còn trong các nhật ký.")
                : (AccountAct.Open, "Mở lại tài khoản", "Các vị trí còn hiệu lực dùng lại được.");
        }
    }

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(
        [FromServices] ResetPassword resetPassword, [FromServices] ResetSecondFactor resetSecondFactor, [FromServices] UnlockOfficial unlock,
        [FromServices] SetOfficialActive setActive, [FromServices] EndSessions endSessions, [FromServices] ChangeOfficialEmail changeEmail)
    {
        if (!this.FieldsAreReadable())
        {
            return await LoadAsync() ? Page() : NotFound();
        }

        var options = new OfficialOptions { OfficialId = Id, Stamp = Stamp, Reason = Reason };
        var context = Current.Context(CommandKey + Act);
        if (Act == AccountAct.ResetPassword)
        {
            var reset = await resetPassword.RunAsync(options, context, Aborted);
            Given = reset.Value;
            if (reset.Succeeded)
            {
                (Act, Reason) = (null, null);
                ModelState.Clear();
            }

            return await ShowAsync(reset.Refusals);
        }

        return await EndAsync(
            Act switch
            {
                AccountAct.ResetSecondFactor => await resetSecondFactor.RunAsync(options, context, Aborted),
                AccountAct.ChangeEmail => await changeEmail.RunAsync(
                    new ChangeOfficialEmailOptions { OfficialId = Id, Stamp = Stamp, Reason = Reason, Email = Email }, context, Aborted),
                AccountAct.Unlock => await unlock.RunAsync(options, context, Aborted),
                AccountAct.EndSessions => await endSessions.RunAsync(
                    new EndSessionsOptions { OfficialId = Id, Reason = Reason }, context, Aborted),
                AccountAct.Close or AccountAct.Open => await setActive.RunAsync(
                    new SetOfficialActiveOptions { OfficialId = Id, Stamp = Stamp, Reason = Reason, IsActive = Act == AccountAct.Open }, context, Aborted),
                _ => new Refusal("organisations.act", "Chọn một việc.", nameof(Act)),
            },
            "Đã làm và ghi vào nhật ký.");
    }

    public async Task<IActionResult> OnPostRevokeTokenAsync([FromServices] RevokeAccessToken command) =>
        await EndAsync(await command.RunAsync(TokenId, Current.Context(CommandKey + "revoke"), Aborted), "Đã thu hồi mã truy cập.");

    async Task<IActionResult> EndAsync(Outcome<Done> outcome, string done)
    {
        if (!outcome.Succeeded)
        {
            return await ShowAsync(outcome.Refusals);
        }

        Flash(done);
        return Redirect($"/administration/officials/{Id}");
    }

    async Task<IActionResult> ShowAsync(IReadOnlyList<Refusal> refusals)
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        ModelState.Remove(nameof(Stamp));
        return refusals.Count == 0 ? Page() : Refuse(refusals);
    }

    async Task<bool> LoadAsync()
    {
        if (await reader.FindAsync(Id, Current.Authority, Aborted) is not { } detail)
        {
            return false;
        }

        Detail = detail;
        Units = await units.GetAsync(Aborted);
        (History, More) = await history.RunAsync(Id, Before, 20, Current.Authority, Aborted);
        return true;
    }
}
