using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaiCach.Web.Kit;

/// <summary>What every page has: who asks, the command's key, a flash message, and the way refusals become words beside fields.</summary>
public abstract class KitPage(CurrentOfficial current) : PageModel
{
    public CurrentOfficial Current => current;

    /// <summary>The key of the form on this page; the same form sent twice is one command.</summary>
    [BindProperty]
    public string? CommandKey { get; set; }

    public string NewCommandKey() => Guid.CreateVersion7().ToString("N");

    protected CancellationToken Aborted => HttpContext.RequestAborted;

    /// <summary>Says something on the next page.</summary>
    protected void Flash(string message) => TempData["flash"] = message;

    /// <summary>
    /// Puts refusals beside their fields and chooses the status: 404 for what may not be known, 403 for what may not be done, 409 for a second saver,
    /// 422 for the rest.
    /// </summary>
    protected IActionResult Refuse(IReadOnlyList<Refusal> refusals, string prefix = "")
    {
        if (refusals[0].Code == Refusal.NotFoundCode)
        {
            return NotFound();
        }

        if (refusals[0].Code == Refusal.ForbiddenCode)
        {
            return Forbid();
        }

        if (refusals[0].Code == Refusal.KeyReusedCode)
        {
            CommandKey = null; // sent again after this warning, the form is a command of its own
        }

        foreach (var refusal in refusals)
        {
            ModelState.AddModelError(refusal.Field is null ? "" : prefix + refusal.Field, refusal.Message);
        }

        Response.StatusCode = refusals[0].Code == Refusal.ConflictCode ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    /// <summary>"07:30 01/07/2021" in Viet Nam.</summary>
    public static string At(DateTimeOffset instant) => LocalClock.ToLocal(instant).ToString("HH:mm dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>"01/07/2021" in Viet Nam.</summary>
    public static string Day(DateTimeOffset instant) => LocalClock.ToLocal(instant).ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture);
}
