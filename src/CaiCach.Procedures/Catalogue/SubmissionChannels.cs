namespace CaiCach.Procedures.Catalogue;

/// <summary>The Vietnamese words.</summary>
public static class SubmissionChannels
{
    public static string Label(this SubmissionChannel channel) => channel switch
    {
        SubmissionChannel.Direct => "trực tiếp",
        SubmissionChannel.Online => "trực tuyến",
        _ => "bưu chính",
    };
}
