using CaiCach.Organisations.SigningIn;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.SignIn;

/// <summary>Signs an official in: the password here, the second step on a page of its own.</summary>
public sealed class IndexModel(CheckPassword check, SignInStart start, PartialSignIn partial, SignInLimits limits, CurrentOfficial current) : KitPage(current)
{
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
        if (!limits.Allow(HttpContext, UserName))
        {
            return this.TooMany();
        }

        var found = await check.RunAsync(UserName, Password, Aborted);
        if (!found.Succeeded)
        {
            return Refuse(found.Refusals);
        }

        var wanted = Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : null;
        if (found.Value.NeedsSecondStep)
        {
            partial.Write(HttpContext, found.Value);
            return RedirectToPage("SecondStep", new { returnUrl = wanted });
        }

        var started = await start.RunAsync(HttpContext, found.Value.OfficialId, wanted);
        return started.Succeeded ? LocalRedirect(started.Value) : Refuse(started.Refusals);
    }
}
