package org.huansun.launch;
public final class Huansun { public static void main(String[] a) { System.out.println("hello " + Runtime.version()); } }
