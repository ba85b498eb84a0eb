using CaiCach.Kernel.Outcomes;
using CaiCach.Organisations.Posts;
using CaiCach.Organisations.SecondFactors;
using CaiCach.Organisations.Sessions;
using CaiCach.Organisations.Units;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Account;

/// <summary>A person's own account: the acting post, ways of signing in, open sessions, tokens for programs.</summary>
public sealed class IndexModel(PostReader posts, SessionReader sessions, SecondFactorReader secondFactors, UnitDirectory units, CurrentOfficial current) : KitPage(current)
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

    public IReadOnlyList<PostHolder> Posts { get; private set; } = [];

    public IReadOnlyList<SessionRow> Sessions { get; private set; } = [];

    public IReadOnlyList<TokenRow> Tokens { get; private set; } = [];

    public SecondFactorState SecondFactor { get; private set; } = new(null, 0);

    public UnitSnapshot Units { get; private set; } = null!;

    public string? NewToken { get; private set; }

    /// <summary>Keeps the drawer of the form open that has something to say.</summary>
    public bool IsCreating { get; private set; }

    public string PostName(Guid postId) => Posts.FirstOrDefault(p => p.PostId == postId) is { } post ? $"{post.Title}, {Units.FullNameOf(post.UnitId)}" : "vị trí đã kết thúc";

    public Task OnGetAsync() => LoadAsync();

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
        await LoadAsync();
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
        await LoadAsync();
        return Refuse(refusals);
    }

    async Task LoadAsync()
    {
        var id = Current.Post.OfficialId;
        Units = await units.GetAsync(Aborted);
        Posts = await posts.OfAsync(id, Aborted);
        Sessions = await sessions.SessionsOfAsync(id, Aborted);
        Tokens = await sessions.TokensOfAsync(id, Aborted);
        SecondFactor = await secondFactors.OfAsync(id, Aborted);
    }
}
