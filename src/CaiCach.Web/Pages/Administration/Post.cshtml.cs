using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Administering;
using CaiCach.Organisations.Posts;
using CaiCach.Organisations.Units;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Administration;

/// <summary>Gives a post; with <c>postId</c> moves the person from that post to another; with <c>end</c> ends it.</summary>
public sealed class PostModel(OfficialReader reader, UnitDirectory units, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? PostId { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool End { get; set; }

    [BindProperty]
    public PostForm Post { get; set; } = new();

    [BindProperty]
    public DateOnly? LastDay { get; set; }

    [BindProperty]
    public string? Stamp { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public OfficialDetail Detail { get; private set; } = null!;

    /// <summary>The post that ends.</summary>
    public PostRow? Leaving { get; private set; }

    public UnitSnapshot Units { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync([FromServices] GivePost give, [FromServices] TransferPost transfer, [FromServices] EndPost end)
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (!this.FieldsAreReadable())
        {
            return Page();
        }

        var context = Current.Context(CommandKey);
        var outcome = PostId is not { } postId
            ? await give.RunAsync(new GivePostOptions { OfficialId = Id, Stamp = Stamp, Reason = Reason, Post = Post.ToPost() }, context, Aborted)
            : End
                ? await end.RunAsync(new EndPostOptions { OfficialId = Id, Stamp = Stamp, Reason = Reason, PostId = postId, LastDay = LastDay }, context, Aborted)
                : await transfer.RunAsync(new TransferPostOptions { OfficialId = Id, Stamp = Stamp, Reason = Reason, PostId = postId, Post = Post.ToPost() }, context, Aborted);
        if (!outcome.Succeeded)
        {
            ModelState.Remove(nameof(Stamp));
            return outcome.Refusals[0].Code == Refusal.ConflictCode && !await LoadAsync() ? NotFound() : Refuse(outcome.Refusals);
        }

        Flash(PostId is null ? "Đã giao vị trí." : End ? "Đã kết thúc vị trí." : "Đã điều chuyển.");
        return Redirect($"/administration/officials/{Id}");
    }

    async Task<bool> LoadAsync()
    {
        if (await reader.FindAsync(Id, Current.Authority, Aborted) is not { } detail)
        {
            return false;
        }

        Detail = detail;
        Units = await units.GetAsync(Aborted);
        Leaving = PostId is null ? null : detail.Posts.FirstOrDefault(p => p.Id == PostId && !p.IsOverAt(clock.Now));
        return PostId is null ? !End : Leaving is not null;
    }
}
