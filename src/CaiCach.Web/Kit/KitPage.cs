using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace CaiCach.Web.Kit;

/// <summary>What every page has: who asks, the command's key, a flash message, the confirm page, and the way refusals become words beside fields.</summary>
public abstract class KitPage(CurrentOfficial current) : PageModel
{
    public CurrentOfficial Current => current;

    /// <summary>The key of the form on this page; the same form sent twice is one command.</summary>
    [BindProperty]
    public string? CommandKey { get; set; }

    /// <summary>Answer of the confirm page: <c>yes</c>, or <c>back</c>; null before it was asked.</summary>
    [BindProperty]
    public string? Confirm { get; set; }

    /// <summary>What somebody else did to the record while this person was typing.</summary>
    public ChangedMeanwhile? Changed { get; protected set; }

    public string NewCommandKey() => Guid.CreateVersion7().ToString("N");

    protected CancellationToken Aborted => HttpContext.RequestAborted;

    protected bool IsConfirmed => Confirm == "yes";

    /// <summary>The person came back from the confirm page to change what was typed.</summary>
    protected bool IsBackFromConfirm => Confirm == "back";

    /// <summary>Says something on the next page, and perhaps how to take it back.</summary>
    protected void Flash(string message, UndoOffer? undo = null) => new FlashMessage(message, undo).Keep(TempData);

    /// <summary>Asks on a page of its own; the answer comes back to this same handler with everything that was typed.</summary>
    protected IActionResult Ask(ConfirmQuestion question)
    {
        var fields = Request.Form.Where(f => f.Key is not (nameof(Confirm) or "__RequestVerificationToken"))
            .SelectMany(f => f.Value, (f, value) => KeyValuePair.Create(f.Key, value ?? "")).ToList();
        return new ViewResult
        {
            ViewName = "/Pages/Shared/Confirm.cshtml",
            TempData = TempData,
            ViewData = new ViewDataDictionary<ConfirmPage>(MetadataProvider, new ModelStateDictionary())
            {
                Model = new ConfirmPage(question, Request.Path + Request.QueryString, Request.Path, fields),
            },
        };
    }

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

        foreach (var refusal in refusals)
        {
            ModelState.AddModelError(refusal.Field is null ? "" : prefix + refusal.Field, refusal.Message);
        }

        if (refusals[0].Code == Refusal.KeyReusedCode)
        {
            // The first sending stands; the next one is a command of its own.
            ModelState.Remove(nameof(CommandKey));
            CommandKey = null;
        }

        Response.StatusCode = refusals[0].Code == Refusal.ConflictCode ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    /// <summary>"01/07/2021 07:30" in Viet Nam.</summary>
    public static string At(DateTimeOffset instant) => LocalClock.ToLocal(instant).ToString("dd/MM/yyyy HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>"01/07/2021" in Viet Nam.</summary>
    public static string Day(DateTimeOffset instant) => VietnameseDay.Write(LocalClock.ToLocalDate(instant));
}
