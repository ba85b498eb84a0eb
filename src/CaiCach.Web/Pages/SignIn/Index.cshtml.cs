using CaiCach.Organisations.Officials;
using CaiCach.Organisations.Sessions;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.SignIn;

/// <summary>Signs an official in. A wrong name and a wrong password look the same and cost the same.</summary>
public sealed class IndexModel(UserManager<Official> officials, Sessions sessions, CurrentOfficial current) : KitPage(current)
{
    static readonly string DummyHash = new PasswordHasher<Official>().HashPassword(new Official(), "nobody has this password");

    [BindProperty]
    public string? UserName { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var official = await officials.FindByNameAsync(UserName?.Trim() ?? "");
        if (official is null)
        {
            officials.PasswordHasher.VerifyHashedPassword(new Official(), DummyHash, Password ?? "");
        }

        if (official is not { IsActive: true } || await officials.IsLockedOutAsync(official) || !await IsRightAsync(official))
        {
            ModelState.AddModelError("", "Tên đăng nhập hoặc mật khẩu không đúng, hoặc tài khoản đang tạm khoá 15 phút vì sai nhiều lần.");
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        var started = await sessions.StartAsync(official, Aborted);
        if (!started.Succeeded)
        {
            return Refuse(started.Refusals);
        }

        await HttpContext.SignInAsync(SessionCookie.PrincipalOf(started.Value.Id));
        return LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/work");
    }

    async Task<bool> IsRightAsync(Official official)
    {
        if (await officials.CheckPasswordAsync(official, Password ?? ""))
        {
            await officials.ResetAccessFailedCountAsync(official);
            return true;
        }

        await officials.AccessFailedAsync(official);
        return false;
    }
}
