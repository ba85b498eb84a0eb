using CaiCach.Kernel.Outbox;
using CaiCach.Kernel.Outcomes;
using CaiCach.Organisations.Feeds;
using CaiCach.Organisations.Mornings;
using CaiCach.Organisations.Posts;
using CaiCach.Organisations.SecondFactors;
using CaiCach.Organisations.Sessions;
using CaiCach.Organisations.Units;
using CaiCach.Web.Feeds;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Account;

/// <summary>A person's own account: the acting post, ways of signing in, the morning letter, the calendar, open sessions, tokens for programs.</summary>
public sealed class IndexModel(
    PostReader posts, SessionReader sessions, SecondFactorReader secondFactors, MorningReader mornings, CalendarFeedReader feeds, UnitDirectory units, SiteOptions site, CurrentOfficial current)
    : KitPage(current)
{
    [BindProperty]
    public Guid PostId { get; set; }

    [BindProperty]
    public Guid SessionId { get; set; }

    [BindProperty]
    public Guid TokenId { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public int Days { get; set; } = 90;

    [BindProperty]
    public string? Email { get; set; }

    /// <summary>The morning letter is wanted.</summary>
    [BindProperty]
    public bool IsWanted { get; set; }

    public MorningState Morning { get; private set; } = new(null, true, null, null, null);

    /// <summary>When the feed address that opens now was made.</summary>
    public DateTimeOffset? FeedMadeAt { get; private set; }

    /// <summary>A new feed address, shown this once.</summary>
    public string? NewFeed { get; private set; }

    public IReadOnlyList<PostHolder> Posts { get; private set; } = [];

    public IReadOnlyList<SessionRow> Sessions { get; private set; } = [];

    public IReadOnlyList<TokenRow> Tokens { get; private set; } = [];

    public SecondFactorState SecondFactor { get; private set; } = new(null, 0);

    public UnitSnapshot Units { get; private set; } = null!;

    public string? NewToken { get; private set; }

    /// <summary>Keeps the drawer of the form open that has something to say.</summary>
    public bool IsCreating { get; private set; }

    public string PostName(Guid postId) => Posts.FirstOrDefault(p => p.PostId == postId) is { } post ? $"{post.Title}, {Units.FullNameOf(post.UnitId)}" : "vị trí đã kết thúc";

    public async Task OnGetAsync()
    {
        await LoadAsync();
        (Email, IsWanted) = (Morning.Email, Morning.IsWanted);
    }

    public async Task<IActionResult> OnPostMailAsync([FromServices] ChangeOwnMail command)
    {
        var changed = await command.RunAsync(new ChangeOwnMailOptions { Email = Email, IsWanted = IsWanted }, Current.Context(CommandKey + "mail"), Aborted);
        if (!changed.Succeeded)
        {
            await LoadAsync();
            return Refuse(changed.Refusals);
        }

        Flash(IsWanted ? "Đã lưu. Thư việc cần làm sẽ đến mỗi sáng làm việc." : "Đã lưu. Thư việc cần làm buổi sáng đã tắt.");
        return Redirect("/account");
    }

    public async Task<IActionResult> OnPostCreateFeedAsync([FromServices] CreateCalendarFeed command)
    {
        var created = await command.RunAsync(Current.Context(CommandKey + "feed"), Aborted);
        if (!created.Succeeded)
        {
            return await ShowAsync(created.Refusals);
        }

        if (created.Value.Token.Length == 0)
        {
            Flash("Địa chỉ này đã được lập và đã hiện một lần. Nếu chưa kịp chép, hãy lập địa chỉ khác.");
            return Redirect("/account");
        }

        ModelState.Clear();
        await OnGetAsync();
        var path = CalendarRoutes.PathOf(created.Value.Token);
        NewFeed = site.AddressOf(path) ?? $"{Request.Scheme}://{Request.Host}{path}";
        return Page();
    }

    public async Task<IActionResult> OnPostRevokeFeedAsync([FromServices] RevokeCalendarFeed command) =>
        await EndAsync(await command.RunAsync(Current.Context(CommandKey + "unfeed"), Aborted), "Đã thu hồi địa chỉ lịch.");

    public async Task<IActionResult> OnPostSwitchPostAsync([FromServices] SwitchPost command)
    {
        var switched = await command.RunAsync(new SwitchPostOptions { SessionId = Current.SessionId, PostId = PostId }, Current.Context(CommandKey + "post"), Aborted);
        return await EndAsync(switched, "Đã đổi vị trí làm việc.");
    }

    public async Task<IActionResult> OnPostEndSessionAsync([FromServices] EndSessions command)
    {
        var ended = await command.RunAsync(
            new EndSessionsOptions { OfficialId = Current.Post.OfficialId, SessionId = SessionId }, Current.Context(CommandKey + "end"), Aborted);
        return await EndAsync(ended, "Đã kết thúc phiên đó.");
    }

    public async Task<IActionResult> OnPostRevokeTokenAsync([FromServices] RevokeAccessToken command) =>
        await EndAsync(await command.RunAsync(TokenId, Current.Context(CommandKey + "revoke"), Aborted), "Đã thu hồi mã truy cập.");

    public async Task<IActionResult> OnPostCreateTokenAsync([FromServices] CreateAccessToken command)
    {
        IsCreating = !ModelState.IsValid;
        if (IsCreating)
        {
            return await ShowAsync([new Refusal("organisations.token", "Thời hạn từ 1 đến 366 ngày.", nameof(Days))]);
        }

        var created = await command.RunAsync(new CreateAccessTokenOptions { Name = Name, Days = Days }, Current.Context(CommandKey + "token"), Aborted);
        if (!created.Succeeded)
        {
            IsCreating = true;
            return await ShowAsync(created.Refusals);
        }

        if (created.Value.Token.Length == 0)
        {
            Flash("Mã này đã được cấp và đã hiện một lần. Nếu chưa kịp chép, hãy thu hồi rồi cấp mã khác.");
            return Redirect("/account");
        }

        NewToken = created.Value.Token;
        (Name, Days) = (null, 90);
        ModelState.Clear();
        await OnGetAsync();
        return Page();
    }

    async Task<IActionResult> EndAsync(Outcome<Done> outcome, string done)
    {
        if (!outcome.Succeeded)
        {
            return await ShowAsync(outcome.Refusals);
        }

        Flash(done);
        return Redirect("/account");
    }

    async Task<IActionResult> ShowAsync(IReadOnlyList<Refusal> refusals)
    {
        await OnGetAsync();
        return Refuse(refusals);
    }

    async Task LoadAsync()
    {
        var id = Current.Post.OfficialId;
        Units = await units.GetAsync(Aborted);
        Posts = await posts.OfAsync(id, Aborted);
        Sessions = await sessions.SessionsOfAsync(id, Aborted);
        Tokens = await sessions.TokensOfAsync(id, Aborted);
        Morning = await mornings.OfAsync(id, Aborted);
        FeedMadeAt = await feeds.MadeAtAsync(id, Aborted);
        SecondFactor = await secondFactors.OfAsync(id, Aborted);
    }
}
