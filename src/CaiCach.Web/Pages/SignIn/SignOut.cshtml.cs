using CaiCach.Organisations.Sessions;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.SignIn;

/// <summary>Ends the session on the server, then on the device.</summary>
public sealed class SignOutModel(Sessions sessions, CurrentOfficial current) : KitPage(current)
{
    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await sessions.EndAsync(Current.SessionId, Current.Context(null), CancellationToken.None);
        await HttpContext.SignOutAsync();
        return Redirect("/");
    }
}
