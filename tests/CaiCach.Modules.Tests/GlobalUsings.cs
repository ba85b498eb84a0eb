global using CaiCach.TestKit;
global using static CaiCach.TestKit.TestDossiers;
