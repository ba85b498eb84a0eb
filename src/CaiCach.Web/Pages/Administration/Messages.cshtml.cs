using CaiCach.Kernel.Outbox;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Administration;

/// <summary>Messages that were given up, to be sent once more when the cause is mended.</summary>
public sealed class MessagesModel(ParkedMessages messages, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public OutboxState State { get; set; } = OutboxState.Parked;

    [BindProperty(SupportsGet = true)]
    public Guid? After { get; set; }

    [BindProperty]
    public Guid MessageId { get; set; }

    public IReadOnlyList<OutboxRow> Rows { get; private set; } = [];

    public bool More { get; private set; }

    public OutboxOverview Overview { get; private set; } = new(0, 0, []);

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync([FromServices] RetryMessage command)
    {
        var retried = await command.RunAsync(new RetryMessageOptions { MessageId = MessageId }, Current.Context(CommandKey), Aborted);
        if (!retried.Succeeded)
        {
            await LoadAsync();
            return Refuse(retried.Refusals);
        }

        Flash("Tin sẽ được gửi lại ngay.");
        return Redirect("/administration/messages");
    }

    public static string Kind(string kind) => kind switch
    {
        "apology.sent" => "Thư xin lỗi và hẹn lại",
        _ => kind,
    };

    public static string Channel(string channel) => channel == "email" ? "thư điện tử" : channel;

    async Task LoadAsync()
    {
        (Rows, More) = await messages.RunAsync(State, After, 50, Current.Authority, Aborted);
        Overview = await messages.OverviewAsync(Current.Authority, Aborted);
    }
}
