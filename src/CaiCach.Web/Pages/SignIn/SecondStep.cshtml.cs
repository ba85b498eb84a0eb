using CaiCach.Organisations.SigningIn;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.SignIn;

/// <summary>Asked after a right password of a person who has an authenticator application.</summary>
public sealed class SecondStepModel(CheckSecondStep check, SignInStart start, PartialSignIn partial, SignInLimits limits, CurrentOfficial current) : KitPage(current)
{
    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? RecoveryCode { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public IActionResult OnGet() => partial.Read(HttpContext) is null ? StartAgain() : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (partial.Read(HttpContext) is not var (officialId, stamp))
        {
            return StartAgain();
        }

        // A code that was refused is of no use a second time.
        ModelState.SetModelValue(nameof(Code), "", "");
        ModelState.SetModelValue(nameof(RecoveryCode), "", "");
        if (!limits.Allow(HttpContext, officialId.ToString("N")))
        {
            return this.TooMany();
        }

        var passed = await check.RunAsync(new CheckSecondStepOptions { OfficialId = officialId, Stamp = stamp, Code = Code, RecoveryCode = RecoveryCode }, Aborted);
        if (!passed.Succeeded)
        {
            return passed.Refusals[0].Code == CheckSecondStep.StartAgain ? StartAgain() : Refuse(passed.Refusals);
        }

        var started = await start.RunAsync(HttpContext, officialId, Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : null);
        if (!started.Succeeded)
        {
            return Refuse(started.Refusals);
        }

        if (passed.Value.RecoveryCodesLeft is { } left)
        {
            Flash($"Bạn vừa dùng một mã dự phòng, còn {left} mã. Lấy mã mới ở trang Tài khoản nếu sắp hết.");
        }

        return LocalRedirect(started.Value);
    }

    RedirectResult StartAgain()
    {
        PartialSignIn.Clear(HttpContext);
        Flash("Quá 5 phút hoặc mật khẩu vừa đổi. Hãy đăng nhập lại từ đầu.");
        return Redirect("/sign-in");
    }
}
