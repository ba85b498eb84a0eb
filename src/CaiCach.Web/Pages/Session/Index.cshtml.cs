using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Session;

/// <summary>Keeps a session that is about to end: asking is enough, since every request is a sign of life. Says so when it is over already.</summary>
public sealed class IndexModel(CurrentOfficial current) : KitPage(current)
{
    public IActionResult OnGet() => StatusCode(Current.IsSignedIn ? StatusCodes.Status204NoContent : StatusCodes.Status401Unauthorized);
}
